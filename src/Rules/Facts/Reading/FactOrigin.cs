namespace Digital40.Rules.Facts.Reading;

/// <summary>Where a fact and its parts stand in a file, and which of them could not be read.</summary>
/// <param name="place">Where the fact begins.</param>
internal sealed class FactOrigin(SourcePlace place)
{
    private static readonly int FieldCount = Enum.GetValues<FactField>().Length;
    private readonly SourcePlace[] _places = new SourcePlace[FieldCount];
    private int _unreadable;

    public SourcePlace Place { get; } = place;

    public SourcePlace? PlaceOf(FactField field) => _places[(int)field] is { Line: > 0 } known ? known : null;

    public bool IsUnreadable(FactField field) => (_unreadable & (1 << (int)field)) != 0;

    public void Put(FactField field, SourcePlace at) => _places[(int)field] = at;

    public void PutUnreadable(FactField field) => _unreadable |= 1 << (int)field;
}
