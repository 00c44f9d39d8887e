/** Files of the person who reads the page; they are read here and go nowhere. */

/** Asks for a file of some kinds; nothing where none is chosen. */
export function chosenFile(accept: string): Promise<File | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  return new Promise(resolve => {
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });
}

/** Takes files that are dropped on an element, before anything in it does. */
export function droppedFile(on: HTMLElement, take: (file: File) => void): void {
  on.addEventListener('dragover', event => event.preventDefault());
  on.addEventListener(
    'drop',
    event => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      take(file);
    },
    true,
  );
}
