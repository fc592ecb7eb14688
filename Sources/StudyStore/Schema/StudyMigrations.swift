import GRDB

/// The forms a study file has had, in order. A migration that was released never changes: a new one is added, with a
/// fixture of the form before it.
enum StudyMigrations {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { db in
            try db.execute(sql: "PRAGMA application_id = \(StudyFile.applicationID)")
            try db.execute(sql: SchemaOne.tables)
        }
        migrator.registerMigration("2") { db in try db.execute(sql: SchemaTwo.changes) }
        migrator.registerMigration("3") { db in try db.execute(sql: SchemaThree.changes) }
        migrator.registerMigration("4") { db in try db.execute(sql: SchemaFour.changes) }
        return migrator
    }
}
