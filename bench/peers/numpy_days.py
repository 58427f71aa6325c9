"""Answers and times numpy's busday_offset and busday_count for bench/peers/numpy.ts: one JSON line in, one out."""
import json
import sys
import time

try:
    import numpy as np
except ImportError:
    print("null", flush=True)
    sys.exit()


def days(numbers):
    return np.array(numbers, dtype="datetime64[D]")


given = json.loads(sys.stdin.readline())
start = days(given["from"])
through = days(given["through"])
count = np.array(given["count"], dtype=np.int64)
one = np.timedelta64(1, "D")

calendars = {
    "holidays": np.busdaycalendar(weekmask="1111100", holidays=days(given["holidays"])),
    "restDays": np.busdaycalendar(weekmask="1111111", holidays=days(given["restDays"])),
}

# The day counted from is never counted itself, so a rest day is taken back to the working day before it.
work = {
    "add": lambda cal: np.busday_offset(start, count, roll="preceding", busdaycal=cal),
    # numpy counts [begin, end); the question is about (from, through].
    "count": lambda cal: np.busday_count(start + one, through + one, busdaycal=cal),
}

print(json.dumps(np.__version__), flush=True)
for line in sys.stdin:
    asked = json.loads(line)
    run, calendar = work[asked["work"]], calendars[asked["calendar"]]
    if asked["passes"] == 0:
        print(json.dumps(run(calendar).astype(np.int64).tolist()), flush=True)
        continue
    began = time.process_time()
    for _ in range(asked["passes"]):
        run(calendar)
    print(json.dumps(time.process_time() - began), flush=True)
