namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>Puts an office together from the single values of a file.</summary>
internal sealed class RawOfficeBuilder(ScalarValues values, SourcePlace place)
{
    private readonly string?[] _parts = new string?[FieldNames.OfOffice.Names.Count];
    private bool _unreadable;

    public void Set(OfficeField field, in Scalar scalar)
    {
        if (scalar.IsNothing)
        {
            return;
        }

        var name = FieldNames.OfOffice.Names[(int)field];
        var part = field is OfficeField.Code or OfficeField.Parent ? values.Code(name, scalar) : values.Text(name, scalar);
        _parts[(int)field] = part;
        _unreadable |= part is null;
    }

    /// <summary>Says that a part could not be read, which is a problem already.</summary>
    public void SetUnreadable() => _unreadable = true;

    public RawOffice Build() => new(_parts[0], _parts[1], _parts[2], _parts[3], _parts[4], place, _unreadable);
}
