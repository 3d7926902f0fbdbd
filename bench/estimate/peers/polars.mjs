// nodejs-polars, lazily, its threads as it likes.
import pl from "nodejs-polars";

const [, , file, delimiter] = process.argv;
const frame = pl
  .scanCSV(file, { sep: delimiter, inferSchemaLength: 0 })
  .withColumn(
    pl
      .col("fte")
      .str.replaceAll(",", ".", true)
      .cast(pl.Float64)
      .mul(1000)
      .round({ decimals: 0 })
      .cast(pl.Int64)
      .alias("milli"),
  )
  .groupBy(["sector", "occupation"], false)
  .agg(pl.col("milli").sum(), pl.col("fte").count().alias("n"))
  .collectSync();
let rows = 0;
let weightMilli = 0;
for (const { n, milli } of frame.toRecords()) {
  rows += Number(n);
  weightMilli += Number(milli);
}
console.log(JSON.stringify({ rows, cells: frame.height, weightMilli }));
