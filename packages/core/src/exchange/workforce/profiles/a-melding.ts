import type { Profile } from "./profile.js";

/**
 * Extracts of the employers' monthly report, from its public guide to the fields of an employment relationship
 * (*yrke*: seven digits; *stillingsprosent*). No real extract was tried.
 */
export const aMelding: Profile = {
  id: "a-melding",
  names: {
    occupation: ["yrkeskatalog"],
    percent: ["avtaltStillingsprosent", "avtalt stillingsprosent"],
  },
};
