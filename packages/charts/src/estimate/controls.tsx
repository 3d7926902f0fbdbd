import type { ComponentChildren, ComponentType, VNode } from "preact";

/** What a button of the page is given. */
export interface ButtonProps {
  readonly appearance?: "primary" | "secondary" | "icon";
  /** Accessible name, needed where the content is an icon. */
  readonly label?: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children?: ComponentChildren;
}

/** What a link of the page is given. */
export interface LinkProps {
  readonly href?: string | undefined;
  readonly onClick?: () => void;
  readonly children?: ComponentChildren;
}

/** What a text field of the page is given. */
export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly size?: number;
  readonly onChange: (value: string) => void;
}

/** What a checkbox of the page is given. */
export interface CheckboxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** The controls the page is made with, so that a host can put those of its own design system in their place. */
export interface Controls {
  readonly Button: ComponentType<ButtonProps>;
  readonly Link: ComponentType<LinkProps>;
  readonly Badge: ComponentType<{ readonly children?: ComponentChildren }>;
  readonly TextField: ComponentType<TextFieldProps>;
  readonly Checkbox: ComponentType<CheckboxProps>;
  readonly Divider: ComponentType;
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
