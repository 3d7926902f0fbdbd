export { firstOfEachCode } from "./first-problems.js";
export {
  accepts,
  alternative,
  documentSchema,
  fieldNames,
  type JsonSchema,
  schemaBelow,
} from "./json-schema.js";
export { withLineFeeds } from "./line-feeds.js";
export { origin } from "./positions.js";
export {
  parseYaml,
  type YamlLimits,
  type YamlPath,
  type YamlPlace,
  YamlScalar,
  type YamlSource,
} from "./source.js";
export { norwegianKeys } from "./structure/norwegian-keys.js";
