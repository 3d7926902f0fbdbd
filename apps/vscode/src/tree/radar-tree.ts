import type { RadarView, TechnologyView } from "@kommuneradar/charts";

/** A radar file, its groups and their technologies. Ids are stable: VS Code keeps by them what is open and selected. */
export interface RadarBranch {
  readonly kind: "radar";
  readonly id: string;
  /** Address of the file. */
  readonly file: string;
  readonly title: string;
  readonly count: number;
  /** False for a text too broken to hold anything. */
  readonly readable: boolean;
  readonly groups: readonly GroupBranch[];
}

/** A ring, or a state off the rings. */
export interface GroupBranch {
  readonly kind: "group";
  readonly id: string;
  readonly title: string;
  readonly icon: string;
  readonly technologies: readonly TechnologyLeaf[];
}

export interface TechnologyLeaf {
  readonly kind: "technology";
  readonly id: string;
  readonly file: string;
  /** Its id in the file. */
  readonly technology: string;
  readonly title: string;
  /** "Work processes · review overdue". */
  readonly description: string;
  readonly icon: string;
  readonly overdue: boolean;
  /** Why it stands where it does, in a sentence or two; "" when nobody has said. */
  readonly why: string;
  readonly summary: string;
  /** What a screen reader says of it. */
  readonly label: string;
}

export type TreeNode = RadarBranch | GroupBranch | TechnologyLeaf;

export interface TreeWords {
  readonly overdue: string;
  readonly departs: string;
}

/** Codicons of the default rings. */
const ringIcons: Readonly<Record<string, string>> = {
  adopt: "pass-filled",
  trial: "beaker",
  assess: "search",
  hold: "watch",
};

const states = [
  { state: "unplaced", icon: "question" },
  { state: "not-relevant", icon: "circle-slash" },
  { state: "phased-out", icon: "archive" },
] as const;

/** The branch of one radar: every ring from inside out, then the states off the rings that hold something. */
export function radarTree(file: string, view: RadarView, words: TreeWords): RadarBranch {
  const group = (name: string, title: string, icon: string, members: readonly TechnologyView[]) => ({
    kind: "group" as const,
    id: `${file}#${name}`,
    title,
    icon,
    technologies: members.map((technology) => leaf(file, technology, icon, words)),
  });
  const rings = view.rings.map(({ id, title }) => {
    const icon = (Object.hasOwn(ringIcons, id) ? ringIcons[id] : undefined) ?? "circle-large-outline";
    const members = view.technologies.filter(({ state, ring }) => state === "placed" && ring === id);
    return group(`ring/${id}`, title, icon, members);
  });
  const off = states.flatMap(({ state, icon }) => {
    const members = view.technologies.filter((technology) => technology.state === state);
    const [first] = members;
    return first === undefined ? [] : [group(`state/${state}`, first.ringTitle, icon, members)];
  });
  return {
    kind: "radar",
    id: file,
    file,
    title: view.title,
    count: view.technologies.length,
    readable: true,
    groups: [...rings, ...off],
  };
}

/** A radar whose text holds nothing that can be read: it is listed all the same. */
export function unreadableRadar(file: string): RadarBranch {
  const title = decodeURIComponent(file.slice(file.lastIndexOf("/") + 1));
  return { kind: "radar", id: file, file, title, count: 0, readable: false, groups: [] };
}

function leaf(file: string, technology: TechnologyView, icon: string, words: TreeWords): TechnologyLeaf {
  const { id, title, categoryTitle, overdue, departs, missing, why, ringBecause, summary, label } =
    technology;
  const marks = [overdue && words.overdue, departs && words.departs, missing].filter(Boolean);
  return {
    kind: "technology",
    id: `${file}#technology/${id}`,
    file,
    technology: id,
    title,
    description: [categoryTitle, ...marks].join(" · "),
    icon,
    overdue,
    why: [why, ringBecause].filter((part) => part !== "").join("\n\n"),
    summary,
    label: missing === "" ? label : `${label}, ${missing}`,
  };
}
