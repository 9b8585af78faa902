/** Whether something is in the window or near it. */
import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

// About a screen before it is seen.
const NEAR = "800px";

export function useNear(place: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: NEAR },
    );
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return isNear;
}
