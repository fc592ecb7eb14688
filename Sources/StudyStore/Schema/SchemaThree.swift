/// What the third form of a study file has more than the second: the sides that people put passages on.
enum SchemaThree {
    static let changes = """
        -- Names of sides of the criterion's tensions, each with a tab after it; null where they are as proposed. What is
        -- settled says nothing of sides.
        ALTER TABLE decision ADD COLUMN sides TEXT;
        ALTER TABLE coding ADD COLUMN now_sides TEXT;
        """
}
