namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Reads level tables.</summary>
internal static class LevelBinder
{
    /// <summary>The levels of a criterion, highest number first.</summary>
    public static IReadOnlyList<Level> BindAll(Fields criterion, IReadOnlyDictionary<string, MeasureHead> heads)
    {
        var levels = criterion.Items("levels").Select(fields => Level(fields, heads)).ToList();
        if (levels.Count == 0 && criterion.Node["levels"] is SourceSequence)
        {
            criterion.Problem(RubricErrorCodes.KeyMissing, "levels", "at least one level", "none");
        }

        if (levels.Count(level => level.Otherwise) > 1)
        {
            criterion.Problem(RubricErrorCodes.CodeDuplicate, "levels", "one level that is otherwise", "more than one");
        }

        return [.. levels.OrderByDescending(level => level.Number)];
    }

    private static Level Level(Fields fields, IReadOnlyDictionary<string, MeasureHead> heads)
    {
        var otherwise = fields.OptionalChoice("otherwise", Words.OnlyTrue) is true;
        var level = new Level
        {
            Number = fields.Whole("level"),
            Points = fields.Number("points"),
            Conditions = otherwise ? [] : ConditionBinder.BindAll(fields, heads),
            Otherwise = otherwise,
            Wording = fields.Wording("wording"),
            Clause = fields.Clause(),
        };
        fields.Done();
        return level;
    }
}
