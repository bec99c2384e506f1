export function DesignScreen() {
  return <main id="main" />;
}
