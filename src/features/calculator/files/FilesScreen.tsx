export function FilesScreen() {
  return <main id="main" />;
}
