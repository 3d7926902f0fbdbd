import { buildEstimateView, type EstimateView, type LoadingProgress } from "@kommuneradar/charts";
import type { PageLanguage, Status } from "../protocol/envelope.js";

/** The page without figures: what is being read, or what is wrong, over bare axes. */
export function bareEstimate(
  title: string,
  language: PageLanguage,
  state: { readonly status?: Status; readonly loading?: LoadingProgress },
): EstimateView {
  return buildEstimateView({
    title,
    language,
    municipalities: [],
    fictional: false,
    file: "",
    date: "",
    rejectedRows: 0,
    ...state,
  });
}
