-- SPDX-License-Identifier: GPL-3.0-or-later
-- Self-experiments, a list of the runner's own like the others: JSON, NULL where empty.
ALTER TABLE runner ADD COLUMN experiments TEXT;
