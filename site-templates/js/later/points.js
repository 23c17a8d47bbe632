// A chart's file as a picture of points, for those whose programs know no drawings. It is fetched when one is asked for.
export const savePoints = async (link) => {
  const image = Object.assign(new Image(), { src: link.href });
  await image.decode();
  const [width, height] = [2 * image.naturalWidth, 2 * image.naturalHeight];
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  canvas.getContext("2d").drawImage(image, 0, 0, width, height);
  canvas.toBlob((points) => Object.assign(document.createElement("a"), {
    href: URL.createObjectURL(points), download: link.download.replace(/svg$/, "png"),
  }).click());
};
