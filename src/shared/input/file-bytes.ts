/** The content of a file. `Blob.arrayBuffer` is younger than the oldest browsers that this page runs in. */
export function fileBytes(file: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as ArrayBuffer));
    reader.addEventListener('error', () => reject(new Error('The file cannot be read.')));
    reader.readAsArrayBuffer(file);
  });
}
