import type { ComponentChildren, ComponentType, VNode } from "preact";

/** What a button of the page is given. */
export interface ButtonProps {
  /** Weight among its neighbours; default `secondary`. `icon`: the content is one. */
  readonly appearance?: "primary" | "secondary" | "icon";
  /** Accessible name, needed where the content is an icon. */
  readonly label?: string;
  /** Cannot be pressed; default false. */
  readonly disabled?: boolean;
  /** By mouse or keyboard. */
  readonly onClick: () => void;
  /** What it says. */
  readonly children?: ComponentChildren;
}

/** What a link of the page is given. */
export interface LinkProps {
  /** Absent: it acts on the page, and is a button that looks like a link. */
  readonly href?: string | undefined;
  /** Called where there is no `href`. */
  readonly onClick?: () => void;
  /** What it says. */
  readonly children?: ComponentChildren;
}

/** What a text field of the page is given. */
export interface TextFieldProps {
  /** Shown, and its accessible name. */
  readonly label: string;
  /** The host’s state is what it shows: it keeps none itself. */
  readonly value: string;
  /** Width in characters; default 20. */
  readonly size?: number;
  /** With the whole text, at every key. */
  readonly onChange: (value: string) => void;
}

/** What a checkbox of the page is given. */
export interface CheckboxProps {
  /** Shown, and its accessible name. */
  readonly label: string;
  /** The host’s state is what it shows: it keeps none itself. */
  readonly checked: boolean;
  /** With what it becomes. */
  readonly onChange: (checked: boolean) => void;
}

/** The controls the page is made with, so that a host can put those of its own design system in their place. */
export interface Controls {
  /** Something to press. */
  readonly Button: ComponentType<ButtonProps>;
  /** To an address, or to somewhere on the page. */
  readonly Link: ComponentType<LinkProps>;
  /** A word that stands for good beside a title, such as *sample data*. */
  readonly Badge: ComponentType<{ readonly children?: ComponentChildren }>;
  /** One line of text. */
  readonly TextField: ComponentType<TextFieldProps>;
  /** On or off. */
  readonly Checkbox: ComponentType<CheckboxProps>;
  /** A line between sections. */
  readonly Divider: ComponentType;
  /** Something goes on for an unknown time; `label` is read aloud. */
  readonly ProgressRing: ComponentType<{ readonly label: string }>;
}

function Button({
  appearance = "secondary",
  label,
  disabled = false,
  onClick,
  children,
}: ButtonProps): VNode {
  return (
    <button
      type="button"
      class={`kr-button kr-button-${appearance}`}
      aria-label={label}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/** A link with an address is one; without, it acts on the page and is a button that looks like a link. */
function Link({ href, onClick, children }: LinkProps): VNode {
  if (href !== undefined) {
    return (
      <a class="kr-link" href={href}>
        {children}
      </a>
    );
  }
  return (
    <button type="button" class="kr-link" onClick={onClick}>
      {children}
    </button>
  );
}

function Badge({ children }: { readonly children?: ComponentChildren }): VNode {
  return <span class="kr-badge">{children}</span>;
}

function TextField({ label, value, size = 20, onChange }: TextFieldProps): VNode {
  return (
    <label class="kr-field">
      <span class="kr-field-label">{label}</span>
      <input
        type="text"
        class="kr-input"
        value={value}
        size={size}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}

function Checkbox({ label, checked, onChange }: CheckboxProps): VNode {
  return (
    <label class="kr-check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}

function Divider(): VNode {
  return <hr class="kr-divider" />;
}

/** The words beside it say how far; the ring itself is drawn by the host's control only. */
function ProgressRing({ label }: { readonly label: string }): VNode {
  return <span class="kr-progress">{label}</span>;
}

/** Plain HTML, for pages without a design system. */
export const plainControls: Controls = { Button, Link, Badge, TextField, Checkbox, Divider, ProgressRing };
