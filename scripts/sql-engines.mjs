// npm run sql-engines: what `--print-sql` prints, run unchanged by psql against a PostgreSQL server and by the sqlite3 shell, on a
// fresh build. Fails where one of them is not there.
import { compare } from "./lib/sql/compare.mjs";
import { postgres, sqlite } from "./lib/sql/engines.mjs";
import { hostileFiles } from "./lib/sql/hostile-files.mjs";
import { runTask } from "./lib/tools.mjs";

await runTask("build");
for (const start of [postgres, sqlite]) {
  const engine = await start();
  try {
    const wrong = compare(engine);
    const files = Object.keys(hostileFiles).length;
    console.log(`${engine.version}: ${files} files, ${engine.ways.length} ways, ${wrong.length} wrong`);
    for (const one of wrong) console.error(`  ${one}`);
    if (wrong.length > 0) process.exitCode = 1;
  } finally {
    await engine.stop();
  }
}
