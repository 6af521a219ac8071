-- db-scheduler's own table: the jobs that wait, and those that run now. It lies beside the state that jobs belong to, so that both
-- are committed or rolled back together.
CREATE TABLE scheduled_tasks (
    task_name            VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    task_instance        VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    task_data            BLOB,
    execution_time       DATETIME(6) NOT NULL,
    picked               BOOLEAN NOT NULL,
    picked_by            VARCHAR(50),
    last_success         DATETIME(6) NULL,
    last_failure         DATETIME(6) NULL,
    consecutive_failures INT,
    last_heartbeat       DATETIME(6) NULL,
    version              BIGINT NOT NULL,
    priority             INT,
    PRIMARY KEY (task_name, task_instance),
    KEY scheduled_tasks_due (execution_time),
    KEY scheduled_tasks_heartbeat (last_heartbeat)
);

-- Whether a job was asked for since its run began, and for when. A run that ends finds here that it must run again: an asking that
-- meets a running job is not lost.
CREATE TABLE job_asking (
    task_name     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    task_instance VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    asked         BOOLEAN NOT NULL,
    not_before    DATETIME(6) NOT NULL,
    PRIMARY KEY (task_name, task_instance)
);

-- What open pages must read again. No personal data: kind and id only.
CREATE TABLE event (
    id        BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    school_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    thing_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    at        DATETIME(6) NOT NULL,
    KEY event_at (at)
);

-- Small facts that the worker tells the pages, such as which face detector it runs.
CREATE TABLE worker_fact (
    name  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    value VARCHAR(200) NOT NULL,
    at    DATETIME(6) NOT NULL
);
