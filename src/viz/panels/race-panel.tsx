export function RacePanel() {
  return <p />;
}
