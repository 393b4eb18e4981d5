// The first screen is in the page before the program has loaded (`site page` writes it there).
// What a visitor does until then stays in the form itself, and is applied once the program runs.

/** Takes over the first screen of `place`. `isRight`: it is the one that the program will show; `before`:
 *  the button that was pressed before this, or nothing. */
function early(place, shell, isRight, before) {
  // An element that listens for presses is said to be clickable, and all that is in it.
  const root = place.getRootNode();
  const all = (name) => [...place.querySelectorAll(name)];
  let focused = null;
  let pressed = null;
  /** What is pressed on the program's own screen before that has what was done on the first one. */
  let held;
  let isOurs = false;

  const show = (isShown) => {
    place.hidden = !isShown;
    shell.hidden = isShown;
    // What help begins with says why it is there.
    if (!isShown) scrollTo(0, 0);
  };
  const focus = ({ target }) => (focused = target);
  const press = (event) => {
    const { target } = event;
    if (isOurs) return;
    if (held) {
      event.preventDefault();
      event.stopImmediatePropagation();
      // A drawing inside a button cannot be pressed by a script.
      held.push(target.closest("button,label,summary,a"));
      return;
    }
    pressed = target.closest("button") ?? pressed;
    // Urgent help waits for nothing.
    if (pressed?.ariaExpanded === "false") show(false);
    else pressed?.setAttribute("aria-busy", "true");
  };
  const does = (element) => {
    isOurs = true;
    element?.click();
    isOurs = false;
  };
  const task = () => new Promise((done) => setTimeout(done));

  // Awake: from here on a script sees to it that help comes when the program does not.
  delete place.dataset.asleep;
  if (!isRight) place.replaceChildren();
  root.addEventListener("focusin", focus);
  root.addEventListener("click", press, true);
  place.dataset.early = "";
  show(isRight);
  if (before) press({ target: before });
  const fields = all("input");
  const buttons = all("button");

  return {
    show,
    /** The program has replaced the first screen with its own. */
    async ends() {
      show(true);
      root.removeEventListener("focusin", focus);
      // A browser handles input before it goes on with a task of ours: a visitor who presses "verder"
      // just now would be asked for the answer they gave.
      held = [];
      // When that has been drawn.
      await task();
      const now = all("button");
      fields.forEach((field, index) => field.checked && does(all("input")[index]));
      // An answer comes before "verder". It may have brought other fields, and taken a button.
      await task();
      delete place.dataset.early;
      const same = all("input")[fields.indexOf(focused)] ?? now[buttons.indexOf(focused)];
      if (!place.contains(place.getRootNode().activeElement)) same?.focus({ preventScroll: true });
      does(now[buttons.indexOf(pressed)]);
      while (held.length > 0) {
        await task();
        does(held.shift());
      }
      root.removeEventListener("click", press, true);
    },
  };
}
