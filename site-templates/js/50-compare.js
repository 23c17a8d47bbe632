// Scripts that few pages need, or only when a reader asks for what they do, are modules of their own. From a disk none
// comes; the comparison says so, and the table below it has all.
const compared = byId("_compare");
if (compared) {
  import("./js/later/compare.js").catch(() => {
    byId("compare-status").textContent = compared.dataset.failed;
  });
}
