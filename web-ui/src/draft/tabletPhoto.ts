/** Brands in the first box of files from the cameras of tablets and phones. */
const brands: Record<string, string> = { heic: "HEIC", heix: "HEIC", heim: "HEIC", heis: "HEIC", hevc: "HEIC", mif1: "HEIF", msf1: "HEIF", avif: "AVIF", avis: "AVIF" };

/** HEIC, HEIF or AVIF, by the file's own first bytes and never by its name; nothing for any other file. */
export async function tabletFormat(file: Blob): Promise<string | undefined> {
  const first = new TextDecoder("latin1").decode(await file.slice(4, 12).arrayBuffer());
  return first.startsWith("ftyp") ? brands[first.slice(4)] : undefined;
}

/** What helps, before anything is sent. */
export const howToExport = (format: string): string =>
  `This photo is a ${format} file, which Gatepost cannot read yet. On the iPad or iPhone choose it again from Photos, where it is handed over as JPEG, or set Settings, Camera, Formats to Most Compatible. On a computer open it and export it as JPEG.`;
