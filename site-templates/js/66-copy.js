// A button beside each text that is meant to be taken along.
for (const text of all(".citation, pre")) {
  const { copy, copied } = byId("_main").dataset;
  const button = Object.assign(document.createElement("button"), { type: "button", className: "copy", textContent: copy });
  on(button, "click", async () => {
    await navigator.clipboard.writeText(text.textContent.trim());
    button.textContent = copied;
  });
  if (navigator.clipboard) text.after(" ", button);
}
