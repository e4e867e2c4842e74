"""Runs queries over tables: run.py duckdb|spark JOBS.json

A job is a query, the file its rows go to, and how the table is read: as the comment above the query says,
or, with "table", by the engine's own guesses. Spark runs each with ANSI as "ansi" says.
"""

import csv
import json
import re
import sys


def statements(query):
    """What stands in the comment above a query, between its empty lines, one by one."""
    comment = re.match(r"(?:--[^\n]*\n)*", query).group()
    block = re.search(r"(?:^|\n)--\n(.*)\n--\n", comment, re.DOTALL).group(1)
    block = re.sub(r"(^|\n|\r)-- ", r"\1", block)
    return re.split(r";\n(?=CREATE )", block.rstrip(";"))


def duckdb_rows(query, job):
    import duckdb

    connection = duckdb.connect()
    if "table" in job:
        connection.read_csv(job["table"]).create_view("roster")
    else:
        for statement in statements(query):
            connection.execute(statement)
    result = connection.execute(query)
    return [column[0] for column in result.description], result.fetchall()


def spark_session():
    from pyspark.sql import SparkSession

    settings = {
        "spark.ui.enabled": "false",
        "spark.driver.memory": "3g",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.log.level": "ERROR",
    }
    builder = SparkSession.builder.master("local[*]")
    for name, value in settings.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


def spark_rows(query, job):
    session = spark_session()
    session.conf.set("spark.sql.ansi.enabled", job["ansi"])
    if "table" in job:
        options = {"header": True, "inferSchema": True, "multiLine": True, "escape": '"'}
        session.read.csv(job["table"], **options).createOrReplaceTempView("roster")
    else:
        for statement in statements(query):
            session.sql(statement)
    result = session.sql(query)
    return result.columns, [list(row) for row in result.collect()]


def main(engine, jobs):
    rows = {"duckdb": duckdb_rows, "spark": spark_rows}[engine]
    with open(jobs, encoding="utf-8") as file:
        jobs = json.load(file)
    for job in jobs:
        with open(job["query"], encoding="utf-8", newline="") as file:
            header, found = rows(file.read(), job)
        with open(job["out"], "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(header)
            writer.writerows(["" if cell is None else cell for cell in row] for row in found)


main(*sys.argv[1:])
