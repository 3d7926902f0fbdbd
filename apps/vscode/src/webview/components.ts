/**
 * The only importer of `@vscode/webview-ui-toolkit`, which is no longer maintained: to replace it, rewrite this
 * file. Its elements are wrapped as Preact components with plain props and callbacks, so that no page knows a
 * custom element's name or events.
 */
import { html } from "@microsoft/fast-element";
import {
  provideVSCodeDesignSystem,
  vsCodeBadge,
  vsCodeButton,
  vsCodeCheckbox,
  vsCodeDataGrid,
  vsCodeDataGridCell,
  vsCodeDataGridRow,
  vsCodeDivider,
  vsCodeDropdown,
  vsCodeLink,
  vsCodeOption,
  vsCodeProgressRing,
  vsCodeTextField,
} from "@vscode/webview-ui-toolkit";
import { type ComponentChildren, h, type VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** The toolkit's own template has a style attribute, which the page's policy refuses. */
const badgeTemplate = html`<div class="control" part="control"><slot></slot></div>`;

let registered = false;

/** An element of the toolkit, or a plain one around it. */
function element(name: string, properties: object | null, ...children: ComponentChildren[]): VNode {
  return h<object>(name, properties, ...children) as VNode;
}

/** Defines the elements; called once, before the first render. */
export function registerComponents(): void {
  if (registered) return;
  registered = true;
  provideVSCodeDesignSystem().register(
    vsCodeBadge({ template: badgeTemplate }),
    vsCodeButton(),
    vsCodeCheckbox(),
    vsCodeDataGrid(),
    vsCodeDataGridCell(),
    vsCodeDataGridRow(),
    vsCodeDivider(),
    vsCodeDropdown(),
    vsCodeLink(),
    vsCodeOption(),
    vsCodeProgressRing(),
    vsCodeTextField(),
  );
}

export interface ButtonProps {
  readonly appearance?: "primary" | "secondary" | "icon";
  /** Accessible name, needed where the content is an icon. */
  readonly label?: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children?: ComponentChildren;
}

export function Button(props: ButtonProps): VNode {
  const { appearance = "secondary", label, disabled = false, onClick, children } = props;
  return element("vscode-button", { appearance, "aria-label": label, disabled, onClick }, children);
}

export interface DropdownProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly title: string }[];
  readonly onChange: (id: string) => void;
}

/** A labelled choice of one. */
export function Dropdown({ label, value, options, onChange }: DropdownProps): VNode {
  const field = useRef<HTMLElement & { value: string }>(null);
  // The element takes a value only once its options are in place, so it is set after each render.
  useEffect(() => {
    if (field.current !== null && field.current.value !== value) field.current.value = value;
  }, [value, options]);
  const read = () => {
    const chosen = field.current?.value;
    if (chosen !== undefined && chosen !== value) onChange(chosen);
  };
  return element("label", { class: "kr-field" }, [
    element("span", { key: "label", class: "kr-field-label" }, label),
    element(
      "vscode-dropdown",
      { key: "field", ref: field, "aria-label": label, onChange: read },
      options.map(({ id, title }) => element("vscode-option", { key: id, value: id }, title)),
    ),
  ]);
}

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Width in characters. */
  readonly size?: number;
  /** Why the value is refused; shown under the field. */
  readonly problem?: string | undefined;
  /** Each letter as it is typed. */
  readonly onChange: (value: string) => void;
  /** The reader presses Enter or leaves the field. */
  readonly onCommit?: () => void;
}

/** A labelled line of text. */
export function TextField({ label, value, size = 20, problem, onChange, onCommit }: TextFieldProps): VNode {
  const field = useRef<HTMLElement & { value: string }>(null);
  const read = () => {
    const written = field.current?.value;
    if (written !== undefined && written !== value) onChange(written);
  };
  const commit = () => {
    read();
    onCommit?.();
  };
  // Once it is on the page the element calls itself "Text field", in English, over what it was given.
  useEffect(() => field.current?.setAttribute("aria-label", label), [label]);
  const input = element("vscode-text-field", {
    key: "field",
    ref: field,
    value,
    size,
    "aria-invalid": problem === undefined ? undefined : "true",
    onInput: read,
    onChange: commit,
  });
  return element("label", { class: "kr-field" }, [
    element("span", { key: "label", class: "kr-field-label" }, label),
    input,
    problem === undefined
      ? null
      : element("span", { key: "problem", class: "kr-field-problem", role: "alert" }, problem),
  ]);
}

export interface CheckboxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Checkbox({ label, checked, onChange }: CheckboxProps): VNode {
  const field = useRef<HTMLElement & { checked: boolean }>(null);
  // The element also reports changes made by us: only a value other than ours is the reader's.
  const read = () => {
    const chosen = field.current?.checked;
    if (chosen !== undefined && chosen !== checked) onChange(chosen);
  };
  return element("vscode-checkbox", { ref: field, checked, onChange: read }, label);
}

export function Badge({ children }: { readonly children?: ComponentChildren }): VNode {
  return element("vscode-badge", null, children);
}

/** A link that acts on this page; without an address it is reached and pressed like a button. */
export function Link(props: {
  readonly href?: string | undefined;
  readonly onClick?: () => void;
  readonly children?: ComponentChildren;
}): VNode {
  const { href = "#", onClick, children } = props;
  const act = (event: Event) => {
    if (onClick === undefined) return;
    event.preventDefault();
    onClick();
  };
  return element("vscode-link", { href, onClick: act }, children);
}

export function ProgressRing({ label }: { readonly label: string }): VNode {
  return element("vscode-progress-ring", { "aria-label": label });
}

export function Divider(): VNode {
  return element("vscode-divider", { role: "separator" });
}

export interface DataGridProps {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ComponentChildren[])[];
  /** CSS grid track sizes, e.g. `4ch 1fr auto`. */
  readonly tracks: string;
}

/** A small grid: the element neither sorts nor virtualizes, so it is for tens of rows, not hundreds. */
export function DataGrid({ label, columns, rows, tracks }: DataGridProps): VNode {
  const cells = (values: readonly ComponentChildren[], type?: "columnheader") =>
    values.map((value, index) =>
      element(
        "vscode-data-grid-cell",
        { key: index, "cell-type": type, "grid-column": String(index + 1) },
        value,
      ),
    );
  const row = (key: string, values: readonly ComponentChildren[], header = false) =>
    element(
      "vscode-data-grid-row",
      { key, "row-type": header ? "header" : undefined, "grid-template-columns": tracks },
      cells(values, header ? "columnheader" : undefined),
    );
  return element(
    "vscode-data-grid",
    { "aria-label": label, "generate-header": "none", "grid-template-columns": tracks },
    [row("header", columns, true), ...rows.map((values, index) => row(String(index), values))],
  );
}
