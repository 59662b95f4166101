namespace Digital40.RuleEngine.RuleModel;

/// <summary>The order in which collected facts are sorted by a key.</summary>
public enum SortDirection
{
    /// <summary>The lowest key comes first.</summary>
    Ascending,

    /// <summary>The highest key comes first.</summary>
    Descending,
}
