/// The first form of a study file. Times are milliseconds since 1970 in universal time; passages count code points within
/// their turn's text; kinds, stances, flags and states are numbers of `StoredNumbers`.
enum SchemaOne {
    static let tables = people + sources + codings + writing + partners + log

    private static let people = """
        CREATE TABLE study (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            title TEXT NOT NULL,
            made_at INTEGER NOT NULL,
            -- Numbers of codings are never used again: a page made before an import must not decide about another one.
            next_coding INTEGER NOT NULL DEFAULT 1
        );
        CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        -- People who code, and taggers (sort 'tagger'), which have neither role nor link.
        CREATE TABLE coder (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            sort TEXT NOT NULL CHECK (sort IN ('person', 'tagger')),
            role TEXT NOT NULL CHECK (role IN ('owner', 'coder', 'none')),
            is_blind INTEGER NOT NULL DEFAULT 0,
            token_hash TEXT UNIQUE,
            token_expires_at INTEGER,
            added_at INTEGER NOT NULL
        );
        -- A browser that signed in: as a coder, or as a partner.
        CREATE TABLE session (
            hash TEXT PRIMARY KEY,
            coder INTEGER REFERENCES coder (id) ON DELETE CASCADE,
            partner INTEGER REFERENCES partner (id) ON DELETE CASCADE,
            csrf TEXT NOT NULL,
            expires_at INTEGER NOT NULL,
            CHECK ((coder IS NULL) <> (partner IS NULL))
        ) WITHOUT ROWID;
        """

    private static let sources = """
        -- Files kept whole: codebooks, cues, models, templates.
        CREATE TABLE asset (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, bytes BLOB NOT NULL,
            UNIQUE (sha256, name)
        );
        -- The last row is the codebook in use.
        CREATE TABLE codebook (
            id INTEGER PRIMARY KEY,
            slug TEXT NOT NULL, version TEXT NOT NULL, title TEXT NOT NULL, hash TEXT NOT NULL,
            asset INTEGER NOT NULL REFERENCES asset (id), cues INTEGER REFERENCES asset (id),
            added_at INTEGER NOT NULL
        );
        -- The last row is the model in use; one without an asset says that phrases alone tag.
        CREATE TABLE model (
            id INTEGER PRIMARY KEY, asset INTEGER REFERENCES asset (id), origin TEXT NOT NULL,
            added_at INTEGER NOT NULL
        );
        -- Every criterion any codebook of the study had; codings of one that is not in use are parked.
        CREATE TABLE criterion (
            id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, label TEXT NOT NULL, name TEXT NOT NULL,
            is_in_use INTEGER NOT NULL,
            -- Its place in the codebook that had it last, from 1.
            position INTEGER NOT NULL
        );
        CREATE TABLE transcript (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            sha256 TEXT NOT NULL,
            bytes INTEGER NOT NULL,
            layout TEXT NOT NULL, layout_confidence REAL NOT NULL,
            other_layout TEXT, other_confidence REAL,
            words INTEGER NOT NULL,
            paragraphs_in_turns INTEGER NOT NULL, paragraphs_in_metadata INTEGER NOT NULL,
            tagged_by TEXT,
            imported_at INTEGER NOT NULL
        );
        CREATE TABLE speaker (
            transcript INTEGER NOT NULL REFERENCES transcript (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            label TEXT NOT NULL, other_labels TEXT NOT NULL, role TEXT NOT NULL, because TEXT NOT NULL,
            participant TEXT,
            PRIMARY KEY (transcript, position)
        ) WITHOUT ROWID;
        CREATE TABLE participant (
            transcript INTEGER NOT NULL REFERENCES transcript (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            code TEXT NOT NULL,
            name TEXT, organisation TEXT, role TEXT, perspective TEXT, sector TEXT, date TEXT,
            PRIMARY KEY (transcript, position)
        ) WITHOUT ROWID;
        CREATE TABLE turn (
            id INTEGER PRIMARY KEY,
            transcript INTEGER NOT NULL REFERENCES transcript (id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            speaker INTEGER NOT NULL,
            text TEXT NOT NULL,
            time_start REAL, time_end REAL,
            part TEXT, paragraph INTEGER NOT NULL, line INTEGER,
            UNIQUE (transcript, number)
        );
        CREATE VIRTUAL TABLE turn_words USING fts5(
            text, content='turn', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2'
        );
        CREATE TRIGGER turn_added AFTER INSERT ON turn BEGIN
            INSERT INTO turn_words (rowid, text) VALUES (new.id, new.text);
        END;
        CREATE TRIGGER turn_removed AFTER DELETE ON turn BEGIN
            INSERT INTO turn_words (turn_words, rowid, text) VALUES ('delete', old.id, old.text);
        END;
        CREATE TRIGGER turn_changed AFTER UPDATE OF text ON turn BEGIN
            INSERT INTO turn_words (turn_words, rowid, text) VALUES ('delete', old.id, old.text);
            INSERT INTO turn_words (rowid, text) VALUES (new.id, new.text);
        END;
        -- What a file says of itself ('metadata': a key, b value), what was not read as a turn ('skipped': a reason,
        -- b excerpt), what stands in its margins ('comment': a author, b text, c about), what there is to know of it
        -- ('problem': a severity, b code, c message).
        CREATE TABLE remark (
            transcript INTEGER NOT NULL REFERENCES transcript (id) ON DELETE CASCADE,
            sort TEXT NOT NULL CHECK (sort IN ('metadata', 'skipped', 'comment', 'problem')),
            position INTEGER NOT NULL,
            a TEXT, b TEXT, c TEXT,
            part TEXT, paragraph INTEGER, line INTEGER,
            PRIMARY KEY (transcript, sort, position)
        ) WITHOUT ROWID;
        -- Inputs that could not be read, or are no interviews.
        CREATE TABLE unread (
            name TEXT PRIMARY KEY, sha256 TEXT, bytes INTEGER NOT NULL, part TEXT, line INTEGER,
            reason TEXT NOT NULL, is_left_alone INTEGER NOT NULL, at INTEGER NOT NULL
        ) WITHOUT ROWID;
        """

    private static let codings = """
        CREATE TABLE coding (
            id INTEGER PRIMARY KEY,
            transcript INTEGER NOT NULL REFERENCES transcript (id) ON DELETE CASCADE,
            turn INTEGER NOT NULL,
            first INTEGER NOT NULL,
            past INTEGER NOT NULL,
            criterion INTEGER REFERENCES criterion (id),
            coder INTEGER NOT NULL REFERENCES coder (id),
            evidence INTEGER NOT NULL,
            -- As it was proposed.
            kind INTEGER NOT NULL, stance INTEGER NOT NULL, is_question INTEGER NOT NULL,
            flags INTEGER NOT NULL, confidence REAL NOT NULL,
            reasons TEXT NOT NULL, ranked TEXT NOT NULL,
            -- As it stands by the decisions and settlements; kept with them in one transaction.
            state INTEGER NOT NULL DEFAULT 0,
            now_kind INTEGER NOT NULL, now_stance INTEGER NOT NULL, now_question INTEGER NOT NULL,
            -- Taken back by who added it, or joined to another coding when its criterion was.
            is_gone INTEGER NOT NULL DEFAULT 0,
            joined INTEGER,
            -- The words it was about, once they are no longer found in the transcript; it is then in no place, and `turn`,
            -- `first` and `past` are 0. `lost_turn` is the turn it was in last, `lost_person` the code of who said it.
            lost_words TEXT,
            lost_turn INTEGER,
            lost_person TEXT
        );
        -- All that counting codings needs is in it.
        CREATE INDEX coding_in_order ON coding (transcript, turn, first, criterion, is_gone);
        CREATE INDEX coding_by_criterion ON coding (criterion, transcript, turn);
        -- Costs nothing while suggestions are written.
        CREATE INDEX coding_by_state ON coding (state, transcript) WHERE state <> 0;
        CREATE UNIQUE INDEX coding_by_evidence ON coding (evidence);
        -- What one coder decided of a coding; kind, stance and is_question are null where they are as proposed.
        CREATE TABLE decision (
            coding INTEGER NOT NULL REFERENCES coding (id) ON DELETE CASCADE,
            coder INTEGER NOT NULL REFERENCES coder (id),
            verdict INTEGER NOT NULL,
            kind INTEGER, stance INTEGER, is_question INTEGER,
            at INTEGER NOT NULL,
            PRIMARY KEY (coding, coder)
        ) WITHOUT ROWID;
        CREATE INDEX decision_by_coder ON decision (coder, coding);
        -- What was decided of a coding that coders differed on.
        CREATE TABLE settlement (
            coding INTEGER PRIMARY KEY REFERENCES coding (id) ON DELETE CASCADE,
            coder INTEGER NOT NULL REFERENCES coder (id),
            verdict INTEGER NOT NULL,
            kind INTEGER, stance INTEGER, is_question INTEGER,
            reason TEXT NOT NULL,
            revision INTEGER NOT NULL,
            at INTEGER NOT NULL
        );
        -- Who asked that none of their words be kept: not brought back by importing again.
        CREATE TABLE withdrawn_person (code TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
        -- Codings whose words may not be used, by their evidence.
        CREATE TABLE withdrawn_quote (
            evidence INTEGER PRIMARY KEY, reason TEXT NOT NULL, at INTEGER NOT NULL,
            -- By which the words are known when the transcript is imported again: how many there are, and their SHA-256.
            transcript INTEGER, word_count INTEGER NOT NULL, words_sha256 TEXT NOT NULL
        );
        """

    private static let writing = """
        CREATE TABLE memo (
            id INTEGER PRIMARY KEY,
            sort TEXT NOT NULL CHECK (sort IN ('coding', 'transcript', 'criterion', 'study')),
            subject INTEGER NOT NULL,
            coder INTEGER NOT NULL REFERENCES coder (id),
            text TEXT NOT NULL,
            revision INTEGER NOT NULL,
            at INTEGER NOT NULL,
            UNIQUE (sort, subject, coder)
        );
        -- A wording of people's own in place of the tool's; `basis` is what the tool wrote when it was made.
        CREATE TABLE wording (
            id INTEGER PRIMARY KEY,
            sort TEXT NOT NULL CHECK (sort IN ('question', 'cell', 'action', 'statement')),
            key TEXT NOT NULL,
            field TEXT NOT NULL,
            text TEXT NOT NULL,
            basis TEXT NOT NULL,
            coder INTEGER NOT NULL REFERENCES coder (id),
            revision INTEGER NOT NULL,
            at INTEGER NOT NULL,
            UNIQUE (sort, key, field)
        );
        """

    private static let partners = """
        CREATE TABLE partner (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            people TEXT NOT NULL, signatory TEXT NOT NULL, state TEXT, date TEXT NOT NULL,
            revision INTEGER NOT NULL,
            token_hash TEXT UNIQUE, token_expires_at INTEGER
        );
        -- What was shared with partners, frozen: the draft it is, the record of what it told, and its pages and files.
        CREATE TABLE publication (
            id INTEGER PRIMARY KEY,
            code TEXT NOT NULL,
            version TEXT NOT NULL,
            draft BLOB NOT NULL,
            record BLOB NOT NULL,
            coder INTEGER NOT NULL REFERENCES coder (id),
            at INTEGER NOT NULL,
            is_withdrawn INTEGER NOT NULL DEFAULT 0
        );
        CREATE TABLE publication_file (
            publication INTEGER NOT NULL REFERENCES publication (id) ON DELETE CASCADE,
            name TEXT NOT NULL, bytes BLOB NOT NULL,
            PRIMARY KEY (publication, name)
        ) WITHOUT ROWID;
        -- Drafts of the plan that were made for the team, as od-plan.json holds them.
        CREATE TABLE draft (
            id INTEGER PRIMARY KEY, code TEXT NOT NULL, version TEXT NOT NULL, json BLOB NOT NULL,
            at INTEGER NOT NULL,
            is_withdrawn INTEGER NOT NULL DEFAULT 0
        );
        -- What partners answered; `code` is its id in responses.csv.
        CREATE TABLE response (
            id INTEGER PRIMARY KEY,
            code TEXT NOT NULL UNIQUE,
            partner TEXT NOT NULL, author TEXT NOT NULL, date TEXT NOT NULL, file TEXT NOT NULL,
            draft TEXT NOT NULL, entry TEXT NOT NULL, words TEXT NOT NULL, sort TEXT NOT NULL,
            text TEXT NOT NULL, inserted TEXT NOT NULL, deleted TEXT NOT NULL, done TEXT NOT NULL,
            revision INTEGER NOT NULL,
            at INTEGER NOT NULL
        );
        """

    private static let log = """
        -- Every change, in order. `before` and `after` hold numbers and names alone; words stand in change_words, from which
        -- a person's words can be taken when they ask for it.
        CREATE TABLE change (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            at INTEGER NOT NULL,
            coder INTEGER REFERENCES coder (id),
            action TEXT NOT NULL,
            subject INTEGER,
            transcript INTEGER,
            before TEXT NOT NULL DEFAULT '',
            after TEXT NOT NULL DEFAULT '',
            undoes INTEGER REFERENCES change (id)
        );
        CREATE INDEX change_by_coder ON change (coder, id);
        CREATE INDEX change_by_transcript ON change (transcript, action, subject);
        CREATE TRIGGER change_stays BEFORE UPDATE ON change BEGIN
            SELECT RAISE(ABORT, 'the log is only ever added to');
        END;
        CREATE TRIGGER change_remains BEFORE DELETE ON change BEGIN
            SELECT RAISE(ABORT, 'the log is only ever added to');
        END;
        CREATE TABLE change_words (
            change INTEGER PRIMARY KEY REFERENCES change (id), before TEXT NOT NULL, after TEXT NOT NULL
        );
        """
}
