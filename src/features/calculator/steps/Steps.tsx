export function Steps() {
  return <main id="main" />;
}
