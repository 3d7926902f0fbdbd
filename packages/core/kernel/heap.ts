/** So many bytes, all of them 0. They are never given back: a kernel lives as long as one file is read. */
export function alloc(size: usize): usize {
  return heap.alloc(size);
}
