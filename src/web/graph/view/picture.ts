/** What is on the canvas as a PNG. */
import type { Colours } from "./colours.ts";
import type { Drawn } from "./drawn.ts";

/** @param scale pixels of the picture for one on the canvas. */
export async function pictureOf(sigma: Drawn, colours: Colours, scale: number): Promise<Blob> {
  const { width, height } = sigma.getDimensions();
  const picture = document.createElement("canvas");
  picture.width = width * scale;
  picture.height = height * scale;
  const context = picture.getContext("2d");
  if (!context) throw new Error("This browser gives no canvas to draw a picture on.");
  context.fillStyle = colours.card;
  context.fillRect(0, 0, picture.width, picture.height);
  // sigma draws as finely as the screen is said to be; what WebGL drew is only there right after it was drawn.
  Object.defineProperty(window, "devicePixelRatio", { value: scale, configurable: true });
  sigma.resize(true).refresh();
  for (const layer of Object.values(sigma.getCanvases()))
    if (layer.width > 0) context.drawImage(layer, 0, 0, picture.width, picture.height);
  Reflect.deleteProperty(window, "devicePixelRatio");
  sigma.resize(true).refresh();
  return new Promise((resolve, reject) =>
    picture.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("No picture came out."))), "image/png"),
  );
}
