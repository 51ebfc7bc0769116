-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first journal. Values stand as in the exchange folder: numbers in the unit of the column's name, yes and no as
-- words, tokens, lists joined by ";", local times with their offset. NULL is "not logged".
-- Every table has a primary key, or its changes could not be undone. There are no references between tables: undoing
-- a cascading delete is where changesets trip.
PRAGMA application_id = 0x4C656777;  -- "Legw"

CREATE TABLE runs (
    id TEXT NOT NULL,
    start TEXT NOT NULL,
    kind TEXT,
    place TEXT,
    distance_m REAL,
    duration_s REAL,
    rpe REAL,
    hard_s REAL,
    ascent_m REAL,
    descent_m REAL,
    temp_c REAL,
    humidity_pct REAL,
    wbgt_c REAL,
    heart_rate_bpm REAL,
    warmup TEXT,
    warmup_s REAL,
    static_hold_s REAL,
    static_stretch_last TEXT CHECK (static_stretch_last IN ('yes', 'no')),
    cooldown TEXT,
    cooldown_s REAL,
    fluid_ml REAL,
    fluid_kind TEXT,
    sodium_mg REAL,
    salty_food TEXT CHECK (salty_food IN ('yes', 'no')),
    mass_before_kg REAL,
    mass_after_kg REAL,
    urine_ml REAL,
    drank_after TEXT CHECK (drank_after IN ('yes', 'no')),
    ate_salty_after TEXT CHECK (ate_salty_after IN ('yes', 'no')),
    cramp TEXT,
    cramp_site TEXT,
    cramp_side TEXT,
    cramp_minute REAL,
    cramp_stopped TEXT CHECK (cramp_stopped IN ('yes', 'no')),
    performance TEXT,
    source TEXT,
    note TEXT,
    PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE days (
    day TEXT NOT NULL,
    rest_day TEXT CHECK (rest_day IN ('yes', 'no')),
    no_activity TEXT CHECK (no_activity IN ('yes', 'no')),
    sleep_h REAL,
    sleep_quality REAL,
    fatigue REAL,
    stress REAL,
    wellness_soreness REAL,
    wellness_sleep REAL,
    mass_kg REAL,
    urine_colour REAL,
    nap_h REAL,
    protein_g REAL,
    carbohydrate_g REAL,
    food_complete TEXT CHECK (food_complete IN ('yes', 'no')),
    relief TEXT,
    stretched TEXT,
    stretch_hold_s REAL,
    nsaid TEXT CHECK (nsaid IN ('yes', 'no')),
    nsaid_time TEXT,
    dark_urine TEXT CHECK (dark_urine IN ('yes', 'no')),
    confusion TEXT CHECK (confusion IN ('yes', 'no')),
    nausea TEXT CHECK (nausea IN ('yes', 'no')),
    vomiting TEXT CHECK (vomiting IN ('yes', 'no')),
    headache TEXT CHECK (headache IN ('yes', 'no')),
    bloating TEXT CHECK (bloating IN ('yes', 'no')),
    seizure TEXT CHECK (seizure IN ('yes', 'no')),
    collapse TEXT CHECK (collapse IN ('yes', 'no')),
    fainted TEXT CHECK (fainted IN ('yes', 'no')),
    chest_pain TEXT CHECK (chest_pain IN ('yes', 'no')),
    breathless TEXT CHECK (breathless IN ('yes', 'no')),
    coughing_blood TEXT CHECK (coughing_blood IN ('yes', 'no')),
    fever TEXT CHECK (fever IN ('yes', 'no')),
    weight_loss TEXT CHECK (weight_loss IN ('yes', 'no')),
    saddle_numbness TEXT CHECK (saddle_numbness IN ('yes', 'no')),
    bladder_bowel_change TEXT CHECK (bladder_bowel_change IN ('yes', 'no')),
    no_pain TEXT CHECK (no_pain IN ('yes', 'no')),
    source TEXT,
    note TEXT,
    PRIMARY KEY (day)
) STRICT, WITHOUT ROWID;

CREATE TABLE pains (
    id TEXT NOT NULL,
    time TEXT NOT NULL,
    moment TEXT,
    site TEXT NOT NULL,
    side TEXT,
    score REAL,
    tissue TEXT,
    quality TEXT,
    spread TEXT,
    onset TEXT,
    onset_time TEXT,
    at_rest TEXT CHECK (at_rest IN ('yes', 'no')),
    at_night TEXT CHECK (at_night IN ('yes', 'no')),
    swelling TEXT CHECK (swelling IN ('yes', 'no')),
    numbness TEXT CHECK (numbness IN ('yes', 'no')),
    limited_range TEXT CHECK (limited_range IN ('yes', 'no')),
    limp TEXT CHECK (limp IN ('yes', 'no')),
    cannot_bear_weight TEXT CHECK (cannot_bear_weight IN ('yes', 'no')),
    weight_bearing_pain TEXT CHECK (weight_bearing_pain IN ('yes', 'no')),
    bruise TEXT CHECK (bruise IN ('yes', 'no')),
    warmth TEXT CHECK (warmth IN ('yes', 'no')),
    weakness TEXT CHECK (weakness IN ('yes', 'no')),
    hop_pain TEXT CHECK (hop_pain IN ('yes', 'no')),
    deformity TEXT CHECK (deformity IN ('yes', 'no')),
    pop TEXT CHECK (pop IN ('yes', 'no')),
    push_off_loss TEXT CHECK (push_off_loss IN ('yes', 'no')),
    foot_drop TEXT CHECK (foot_drop IN ('yes', 'no')),
    hard_veins TEXT CHECK (hard_veins IN ('yes', 'no')),
    known_strain TEXT CHECK (known_strain IN ('yes', 'no')),
    toe_stretch_pain TEXT CHECK (toe_stretch_pain IN ('yes', 'no')),
    activity_linked TEXT CHECK (activity_linked IN ('yes', 'no')),
    fades_min REAL,
    note TEXT,
    PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE drinks (
    id TEXT NOT NULL,
    time TEXT NOT NULL,
    ml REAL,
    kind TEXT,
    sodium_mg REAL,
    potassium_mg REAL,
    magnesium_mg REAL,
    note TEXT,
    PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE activities (
    id TEXT NOT NULL,
    start TEXT NOT NULL,
    kind TEXT,
    duration_s REAL,
    rpe REAL,
    source TEXT,
    note TEXT,
    PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

-- One row a problem. A side that is not logged is '': it is part of the key, and a key holds no NULL.
CREATE TABLE weekly_checks (
    week TEXT NOT NULL,
    site TEXT NOT NULL,
    side TEXT NOT NULL,
    participation REAL,
    modified REAL,
    performance REAL,
    symptoms REAL,
    PRIMARY KEY (week, site, side)
) STRICT, WITHOUT ROWID;

-- One row. Lists are JSON, NULL where empty.
CREATE TABLE runner (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    birth_year REAL,
    mass_kg REAL,
    mass_day TEXT,
    prior_stress_fracture TEXT CHECK (prior_stress_fracture IN ('yes', 'no')),
    missed_periods TEXT CHECK (missed_periods IN ('yes', 'no')),
    low_energy_intake TEXT CHECK (low_energy_intake IN ('yes', 'no')),
    longest_recent_run_m REAL,
    day_start TEXT NOT NULL DEFAULT '04:00',
    units TEXT NOT NULL DEFAULT 'metric',
    language TEXT NOT NULL DEFAULT '',
    check_in_implies_no_run TEXT NOT NULL DEFAULT 'yes' CHECK (check_in_implies_no_run IN ('yes', 'no')),
    thresholds TEXT,
    rules_on TEXT,
    rules_off TEXT,
    habits TEXT,
    mutes TEXT,
    complete_spans TEXT,
    acknowledged TEXT
) STRICT;
INSERT INTO runner (id) VALUES (1);

-- When and by whom a cell was last filled, as in entered.csv. A cell without a row was typed, at a time not known.
CREATE TABLE entered (
    file TEXT NOT NULL,  -- the table
    id TEXT NOT NULL,
    column TEXT NOT NULL,
    entered_at TEXT,
    by TEXT NOT NULL CHECK (by IN ('typed', 'import')),
    PRIMARY KEY (file, id, column)
) STRICT, WITHOUT ROWID;
CREATE INDEX entered_by_import ON entered (file, id, column) WHERE by = 'import';

-- The steps of undo and redo, oldest first: SQLite changesets of the tables above. Not part of any step itself.
CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    wording TEXT NOT NULL,
    made_at TEXT NOT NULL,
    merge_key TEXT NOT NULL,
    changeset BLOB NOT NULL
) STRICT;

-- What was typed and is no value yet. Not part of any step.
CREATE TABLE drafts (
    file TEXT NOT NULL,
    id TEXT NOT NULL,
    column TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (file, id, column)
) STRICT, WITHOUT ROWID;
