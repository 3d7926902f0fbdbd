import type { FeatureContext } from "./feature.js";

/** The radar that a file names, as a path from its folder. */
export function radarNamedBy({
  estimate,
  projects,
  plan,
}: Pick<FeatureContext, "estimate" | "projects" | "plan">): string | undefined {
  return (estimate?.estimate ?? projects?.projects ?? plan?.plan)?.radar;
}
