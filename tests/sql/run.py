"""Runs queries over tables: run.py duckdb|spark QUERY IN OUT [QUERY IN OUT]...

Every cell of the table is read as text.
"""

import csv
import sys


def duckdb_rows(query, table):
    import duckdb

    connection = duckdb.connect()
    connection.read_csv(table, all_varchar=True, header=True, quotechar='"').create_view("roster")
    result = connection.execute(query)
    return [column[0] for column in result.description], result.fetchall()


def spark_rows(query, table):
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
    session = builder.getOrCreate()
    frame = session.read.csv(table, header=True, quote='"', escape='"')
    frame.createOrReplaceTempView("roster")
    result = session.sql(query)
    return result.columns, [list(row) for row in result.collect()]


def main(engine, *jobs):
    rows = {"duckdb": duckdb_rows, "spark": spark_rows}[engine]
    for query, table, out in zip(jobs[::3], jobs[1::3], jobs[2::3]):
        with open(query, encoding="utf-8") as file:
            header, found = rows(file.read(), table)
        with open(out, "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(header)
            writer.writerows(["" if cell is None else cell for cell in row] for row in found)


main(*sys.argv[1:])
