namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>Reads the list of offices of JSON or YAML.</summary>
internal sealed class OfficeNodes(NodeReader nodes, ObjectNodes objects, ScalarValues values)
{
    private readonly List<RawOffice> _offices = [];

    /// <summary>The offices of the list that stands here; <c>null</c> where it is no list, which is a problem.</summary>
    public List<RawOffice>? Read() => objects.ReadList("offices", ReadOffice) ? _offices : null;

    private void ReadOffice()
    {
        var office = new RawOfficeBuilder(values, nodes.Place);
        var isObject = objects.Read("office", FieldNames.OfOffice, field =>
        {
            if (objects.Scalar(FieldNames.OfOffice.Names[field]) is { } scalar)
            {
                office.Set((OfficeField)field, scalar);
            }
            else
            {
                office.SetUnreadable();
            }
        });
        if (!isObject)
        {
            office.SetUnreadable();
        }

        _offices.Add(office.Build());
    }
}
