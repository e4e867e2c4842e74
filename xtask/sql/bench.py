"""`assess --csv` beside DuckDB running the same rules as SQL: bench.py ASSESS FOLDER RUNS

A table by itself: bench.py --write TABLE ROWS [KIND]

Kinds: easy, in which rows repeat; days, in which no two people have the same days; wrong, in which every cell is wrong
and none like another. The last two are the worst that can be brought.

Times are of whole processes, from CSV to CSV; the processor's time is that of all threads. Prints a table
in Markdown.
"""

import datetime
import itertools
import os
import random
import statistics
import subprocess
import sys
import time

# The kind of a table, its rows, and what is asked of assess besides; DuckDB gives no reasons.
TABLES = [
    ("easy", 10_000, []),
    ("easy", 100_000, []),
    ("easy", 1_000_000, []),
    ("days", 1_000_000, []),
    ("wrong", 200_000, []),
    ("days", 200_000, ["--reasons"]),
]
TODAY = datetime.date(2025, 11, 30)

HEADERS = [
    "姓名", "身份证号", "村", "身份", "跟劳务品牌有没有关系", "是哪一种人", "在不在外省干活", "在外省哪天开始干",
    "在外省干到哪天", "在外省干满3个月没有", "领没领过路费补助", "办的是哪一种", "开在不在青海", "登记和执照",
    "营业执照哪天发的", "营业执照满1年没有", "是不是正常开门", "领没领过创业补贴", "合伙的人数", "够条件贷款的合伙人",
]


def people(count):
    """Villagers: most work for others, some have a shop; names and numbers of their own, days over years."""
    dice = random.Random(2022)

    def ago(least, most):
        return TODAY - datetime.timedelta(days=dice.randint(least, most))

    for _ in range(count):
        name = "".join([dice.choice("赵钱孙李周吴郑王冯陈马韩"), *dice.choices("伟芳娜敏静秀丽强磊军洋勇艳杰娟涛明超", k=2)])
        born = f"{dice.randint(1950, 2005)}{dice.randint(1, 12):02}{dice.randint(1, 28):02}"
        row = [name, f"6321{dice.randint(10, 30)}{born}{dice.randint(0, 9999):04}"]
        row.append(dice.choice(["上庄村", "下台村", "团结村", "药水村"]) + f"{dice.randint(1, 9)}社")
        brand = dice.choice(["有关系", "有关系", "没关系", "不清楚"])
        kind = dice.random()
        if kind < 0.8:
            groups = ["脱贫户家里的人", "防返贫监测户家里的人", "都不是", "都不是", "脱贫户、就业困难人员", ""]
            away = dice.choice(["是,在外省", "是,在外省", "不是,在青海"])
            row += ["打工", brand, dice.choice(groups), away]
            if away.startswith("是") and dice.random() < 0.8:
                start = ago(30, 700)
                last = start + datetime.timedelta(days=dice.randint(0, 300))
                row += [str(start), "还在干" if last > TODAY else str(last), ""]
            else:
                row += ["", "", dice.choice(["不到3个月", "满3个月,或者更久", "不清楚", ""])]
            row += [dice.choice(["没领过", "没领过", "领过", "不清楚"])] + [""] * 9
        else:
            alone = kind < 0.95
            row += ["开店" if alone else "合伙", brand] + [""] * 6
            row += [dice.choice(["个体户", "小微企业", "合作社"]), dice.choice(["在青海", "在青海", "不在青海"])]
            row += [dice.choice(["都办好了", "还没有"]), str(ago(10, 2000)), "", dice.choice(["一直正常", "停了很久,或者关了"])]
            row += [dice.choice(["没领过", "领过"])]
            row += ["", ""] if alone else [str(dice.randint(2, 6)), str(dice.randint(0, 2))]
        yield row


def days(count):
    """Villagers who work in another province, each over other days."""
    for number in range(count):
        row = [f"测试{number}", f"63{number:016}", "上庄村1社", "打工", "有关系", "脱贫户家里的人", "是,在外省"]
        start = TODAY - datetime.timedelta(days=number % 1500)
        last = start + datetime.timedelta(days=number // 1500 % 1500)
        yield row + [str(start), "还在干" if last > TODAY else str(last), "", "没领过"] + [""] * 9


def wrong(count):
    """Rows of which every cell that is read is wrong, and no two alike."""
    for number in range(count):
        yield [f"测试{number}", f"63{number:016}", "上庄村1社"] + [f"错{number}x{column}" for column in range(3, len(HEADERS))]


KINDS = {"easy": people, "days": days, "wrong": wrong}


def write(path, count, kind="easy"):
    with open(path, "w", encoding="utf-8", newline="") as file:
        quoted = lambda cell: f'"{cell}"' if "," in cell else cell
        for row in itertools.chain([HEADERS], KINDS[kind](count)):
            file.write(",".join(map(quoted, row)) + "\n")


def measure(command):
    """Seconds, the processor's seconds and the most memory in MB of a process."""
    begin, memory, pid = time.perf_counter(), 0, 0
    child = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    while pid == 0:
        pid, status, usage = os.wait4(child.pid, os.WNOHANG)
        memory = max(memory, high_water(child.pid))
        time.sleep(0.001)
    seconds = time.perf_counter() - begin
    # 1 says that some cells are wrong.
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"{command} failed")
    return seconds, usage.ru_utime + usage.ru_stime, memory


def high_water(pid):
    """What ru_maxrss says begins with the memory of this process, so the child's own is read while it runs."""
    try:
        with open(f"/proc/{pid}/status", encoding="ascii") as file:
            return max((int(line.split()[1]) / 1000 for line in file if line.startswith("VmHWM")), default=0)
    except OSError:
        return 0


def duckdb_copies(query, table, out, threads):
    import duckdb

    connection = duckdb.connect(config={"threads": int(threads)})
    connection.read_csv(table, all_varchar=True, header=True, quotechar='"').create_view("roster")
    with open(query, encoding="utf-8") as file:
        connection.execute(f"COPY ({file.read()}) TO '{out}' (HEADER)")


def main(assess, folder, runs):
    day = ["--day", str(TODAY)]
    print("| table | rows | program | seconds | of processor | rows/s | rows/s of processor | memory, MB |")
    print("|---|---|---|---|---|---|---|---|")
    for kind, count, options in TABLES:
        table, query = (os.path.join(folder, f"{kind}-{count}.{ending}") for ending in ("csv", "sql"))
        write(table, count, kind)
        with open(query, "w", encoding="utf-8") as file:
            subprocess.run([assess, "--sql", "duckdb", "--csv", table, *day], stdout=file, check=False)
        duckdb = [sys.executable, __file__, "--duckdb", query, table, os.path.join(folder, "duckdb.csv")]
        programs = {
            "assess": [assess, "--csv", table, "--out", os.path.join(folder, "assess.csv"), *day, *options],
            "DuckDB, 1 thread": [*duckdb, "1"],
            f"DuckDB, {os.cpu_count()} threads": [*duckdb, str(os.cpu_count())],
        }
        measured = {name: [] for name in programs}
        for _ in range(runs):
            for name, command in programs.items():
                measured[name].append(measure(command))
        ours = None
        for name, values in measured.items():
            wall, processor, memory = (statistics.median(column) for column in zip(*values))
            ours = ours or (wall, processor, memory)
            against = lambda mine, theirs: "" if name == "assess" else f" (×{mine / theirs:.2f})"
            print(
                f"| {' '.join([kind, *options])} | {count} | {name} | {wall:.2f} | {processor:.2f} "
                f"| {count / wall:,.0f}{against(ours[0], wall)} "
                f"| {count / processor:,.0f}{against(ours[1], processor)} "
                f"| {memory:.0f}{against(memory, ours[2])} |",
                flush=True,
            )
    print("\n×: in terms of assess; medians of", runs, "runs by turns. Whole processes, the start of Python too.")


if sys.argv[1] == "--write":
    write(sys.argv[2], int(sys.argv[3]), *sys.argv[4:])
elif sys.argv[1] == "--duckdb":
    duckdb_copies(*sys.argv[2:])
else:
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
