import type { ReactiveControllerHost } from 'lit'

/** What becomes of files that are dragged over an element. */
export interface DropZone {
  /** Whether any are over it now. */
  readonly isOver: () => boolean
  /** Of `dragenter` and `dragover`. */
  readonly drag: (event: DragEvent) => void
  /** Of `dragleave`. */
  readonly dragAway: (event: DragEvent) => void
  readonly drop: (event: DragEvent) => void
}

/** Watches an element for files: `turnTo` is called as soon as something is dragged over it, `take` with what is dropped. */
export function dropZone(
  host: Pick<ReactiveControllerHost, 'requestUpdate'>,
  turnTo: () => void,
  take: (dropped: DataTransfer) => void,
): DropZone {
  let isOver = false
  const become = (next: boolean): void => {
    if (isOver === next) return
    isOver = next
    host.requestUpdate()
  }
  return {
    isOver: () => isOver,
    drag: (event) => {
      turnTo()
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      become(true)
    },
    dragAway: ({ relatedTarget, currentTarget }) => {
      if (relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget)) return
      become(false)
    },
    drop: (event) => {
      const { dataTransfer } = event
      if (!dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      become(false)
      take(dataTransfer)
    },
  }
}
