import type { ComponentChildren } from "preact";
import { addressOf, type View } from "../address/address.ts";
import { goTo } from "../address/current-view.ts";

interface ViewLinkProps {
  readonly to: View;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly title?: string;
  /** -1: left out by the Tab key. */
  readonly tabIndex?: number;
  /** The page that is shown already. */
  readonly isCurrent?: boolean;
}

/** A link to a view of the explorer: a real address, so that it opens in a new tab as well. */
export function ViewLink({ to, children, isCurrent = false, ...rest }: ViewLinkProps) {
  return (
    <a
      {...rest}
      href={addressOf(to)}
      aria-current={isCurrent ? "page" : undefined}
      onClick={(event) => {
        if (event.defaultPrevented || event.button !== 0) return;
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        goTo(to);
      }}
    >
      {children}
    </a>
  );
}
