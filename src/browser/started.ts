/** Hears of the head of the browser's group of processes while it comes up. A type of its own file: the library's types lead here. */
export type Started = (pid: number) => void;
