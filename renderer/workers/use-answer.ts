import { startTransition, useEffect, useRef, useState } from 'react';

/** An answer with what it is the answer to. */
export interface Answered<Question, Answer> {
  readonly question: Question;
  readonly answer: Answer;
}

/**
 * Asks a worker, and asks again whenever the question changes. One question is under way at a time and only the newest
 * waits, so that typing fast never queues up work. The last answer stands until the next one is there.
 *
 * @param question plain data; null asks nothing
 * @param isNew changes where the same question has a new answer, e.g. the journal's head
 * @param pauseMs how long the question must have stood before it is asked
 */
export function useAnswer<Question, Answer>(
  question: Question | null,
  ask: (question: Question) => Promise<Answer>,
  isNew: unknown,
  pauseMs = 0,
): Answered<Question, Answer> | null {
  const [answered, setAnswered] = useState<Answered<Question, Answer> | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const asking = useRef(ask);
  const key = question === null ? null : JSON.stringify(question);

  useEffect(() => {
    asking.current = ask;
  });

  useEffect(() => {
    if (key === null) return;
    let isWanted = true;
    const asked = JSON.parse(key) as Question;
    const turn = async () => {
      if (!isWanted) return;
      try {
        const answer = await asking.current(asked);
        // Late ones show too: the queue keeps their order, and something moves while one types.
        // Drawn when there is time between two keys.
        startTransition(() => setAnswered({ question: asked, answer }));
      } catch (error) {
        setFailure(error);
      }
    };
    const timer = setTimeout(() => {
      queue.current = queue.current.then(turn);
    }, pauseMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [key, isNew, pauseMs]);

  if (failure !== null) throw failure instanceof Error ? failure : new Error(JSON.stringify(failure));
  return key === null ? null : answered;
}
