namespace Digital40.Rules.Rubrics;

/// <summary>An item of a flag indicator that is to be done, perhaps by a date.</summary>
/// <param name="Item">The item's code.</param>
/// <param name="By">The last day it may be done on; <c>null</c> where no date is tested or <paramref name="Monthly"/> tests it.</param>
/// <param name="Monthly">Which months are tested; <c>null</c> where the item is not monthly.</param>
/// <param name="Clause">Where the document says so.</param>
public sealed record ItemDue(string Item, DateOnly? By, MonthsTested? Monthly, string Clause);
