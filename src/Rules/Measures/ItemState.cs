namespace Digital40.Rules.Measures;

/// <summary>How one item of an indicator stands.</summary>
/// <param name="IsDone">Whether it is done by its date, or in the months that are tested.</param>
/// <param name="IsReachable">Whether it is, or can still be.</param>
/// <param name="Reporting">Whether a fact says anything of it; a monthly item is reported when one does in each month that is tested.</param>
internal readonly record struct ItemState(bool IsDone, bool IsReachable, Reporting Reporting);
