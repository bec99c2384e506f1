/** Whether this browser has a voice to read aloud with; one that has may still have none for Chinese. */
export function canSpeak(): boolean {
  const { speechSynthesis, SpeechSynthesisUtterance: Utterance } = window as {
    readonly speechSynthesis?: SpeechSynthesis;
    readonly SpeechSynthesisUtterance?: unknown;
  };
  return speechSynthesis !== undefined && typeof Utterance === 'function';
}
