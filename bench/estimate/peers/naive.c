/*
 * A plain C program at the same work as the peers: rows to exact sums in thousandths by sector and occupation. It takes
 * the file to be in order: five columns at least, UTF-8, LF or CRLF, quotation marks only around whole cells. It checks nothing.
 *   naive <file> <delimiter>            reads the file once, and prints what the peers print; on descriptor 3 what it took
 *   naive <file> <delimiter> <passes>   adds up the file's bytes so many times in memory, and prints the milliseconds of each
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

typedef struct { uint64_t hash; const char *at; uint32_t length; int64_t milli; } Cell;

static Cell *cells;
static size_t room, held;

static void grow(void) {
  Cell *before = cells;
  size_t old = room;
  room *= 2;
  cells = calloc(room, sizeof(Cell));
  for (size_t i = 0; i < old; i++) {
    if (!before[i].at) continue;
    size_t slot = before[i].hash & (room - 1);
    while (cells[slot].at) slot = (slot + 1) & (room - 1);
    cells[slot] = before[i];
  }
  free(before);
}

/* The key is the text of the sector and the occupation as it stands in the file. */
static void add(const char *at, uint32_t length, int64_t milli) {
  uint64_t hash = 1469598103934665603ULL;
  for (uint32_t i = 0; i < length; i++) hash = (hash ^ (unsigned char)at[i]) * 1099511628211ULL;
  hash ^= hash >> 32;
  size_t slot = hash & (room - 1);
  while (cells[slot].at) {
    Cell *cell = &cells[slot];
    if (cell->hash == hash && cell->length == length && memcmp(cell->at, at, length) == 0) {
      cell->milli += milli;
      return;
    }
    slot = (slot + 1) & (room - 1);
  }
  cells[slot] = (Cell){hash, at, length, milli};
  if (++held * 2 > room) grow();
}

static const char *skip_cell(const char *at, const char *end, char delimiter) {
  if (at < end && *at == '"') {
    for (at++; at < end && *at != '"'; at++) {}
    return at + 1;
  }
  while (at < end && *at != delimiter && *at != '\n') at++;
  return at;
}

static int64_t pass(const char *text, size_t size, char delimiter, int64_t *rows) {
  const char *at = memchr(text, '\n', size), *end = text + size;
  int64_t all = 0;
  *rows = 0;
  room = 1024;
  held = 0;
  cells = calloc(room, sizeof(Cell));
  for (at = at ? at + 1 : end; at < end;) {
    at = skip_cell(at, end, delimiter) + 1;
    const char *key = at;
    for (int cell = 0; cell < 2; cell++) at = skip_cell(at, end, delimiter) + 1;
    uint32_t length = (uint32_t)(at - 1 - key);
    at = skip_cell(at, end, delimiter) + 1;
    int64_t milli = 0, unit = 1000;
    int decimals = 0;
    for (; at < end && *at != delimiter && *at != '\n' && *at != '\r'; at++) {
      if (*at == '.' || *at == ',') decimals = 1;
      else if (decimals) milli += (*at - '0') * (unit /= 10);
      else milli = milli * 10 + (*at - '0') * 1000;
    }
    while (at < end && *at != '\n') at = *at == delimiter ? skip_cell(at + 1, end, delimiter) : at + 1;
    at++;
    add(key, length, milli);
    all += milli;
    ++*rows;
  }
  return all;
}

int main(int count, char **arguments) {
  if (count < 3) return 2;
  FILE *file = fopen(arguments[1], "rb");
  if (!file) return 1;
  fseek(file, 0, SEEK_END);
  size_t size = (size_t)ftell(file);
  rewind(file);
  char *text = malloc(size + 1);
  if (fread(text, 1, size, file) != size) return 1;
  text[size] = '\n';
  int64_t rows;
  if (count == 3) {
    int64_t all = pass(text, size, arguments[2][0], &rows);
    printf("{\"rows\":%lld,\"cells\":%zu,\"weightMilli\":%lld}\n", (long long)rows, held, (long long)all);
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    double processor = (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e3 + (used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e3;
    dprintf(3, "{\"kilobytes\":%ld,\"processor\":%f}", used.ru_maxrss, processor);
    return 0;
  }
  for (int left = atoi(arguments[3]); left > 0; left--) {
    struct timespec from, to;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
    pass(text, size, arguments[2][0], &rows);
    free(cells);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
    printf("%f\n", (to.tv_sec - from.tv_sec) * 1e3 + (to.tv_nsec - from.tv_nsec) / 1e6);
  }
  return 0;
}
