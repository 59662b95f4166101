namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>
/// Reads the objects, lists and single values that a sheet of JSON or YAML is made of. Each reading stays on the end of what it read.
/// </summary>
internal sealed class ObjectNodes(NodeReader nodes, FactProblems problems, ScalarValues values)
{
    /// <summary>Reads an object of known properties; <c>false</c> where something else stands, which is a problem.</summary>
    /// <param name="name">What the object is.</param>
    /// <param name="known">Its properties.</param>
    /// <param name="readValue">Reads the value that stands here, of the property of this number, and stays on its end.</param>
    public bool Read(string name, FieldNames known, Action<int> readValue)
    {
        if (!TryEnter(NodeKind.ObjectStart, name, "an object"))
        {
            return false;
        }

        var seen = 0u;
        while (nodes.Kind == NodeKind.Name)
        {
            var property = nodes.Scalar;
            nodes.Read();
            if (FieldOf(property, known, ref seen) is { } field)
            {
                readValue(field);
            }
            else
            {
                nodes.Skip();
            }

            nodes.Read();
        }

        return true;
    }

    /// <summary>Reads an object of any properties; <c>false</c> where something else stands, which is a problem.</summary>
    /// <param name="name">What the object is.</param>
    /// <param name="readValue">Reads the value that stands here, of the property of this name, and stays on its end.</param>
    public bool ReadAny(string name, Action<string> readValue)
    {
        if (!TryEnter(NodeKind.ObjectStart, name, "an object"))
        {
            return false;
        }

        while (nodes.Kind == NodeKind.Name)
        {
            var property = nodes.Scalar.Text;
            nodes.Read();
            readValue(property);
            nodes.Read();
        }

        return true;
    }

    /// <summary>Reads a list; <c>false</c> where something else stands, which is a problem.</summary>
    /// <param name="name">What the list is.</param>
    /// <param name="readItem">Reads the item that stands here, and stays on its end.</param>
    public bool ReadList(string name, Action readItem)
    {
        if (!TryEnter(NodeKind.ListStart, name, "a list"))
        {
            return false;
        }

        while (nodes.Kind != NodeKind.ListEnd)
        {
            readItem();
            nodes.Read();
        }

        return true;
    }

    /// <summary>The single value that stands here, or <c>null</c> where something else stands, which is a problem.</summary>
    /// <param name="name">What the value is.</param>
    public Scalar? Scalar(string name)
    {
        if (nodes.Kind == NodeKind.Scalar)
        {
            return nodes.Scalar;
        }

        RefuseType(name, "a single value");
        return null;
    }

    private bool TryEnter(NodeKind kind, string name, string expected)
    {
        if (nodes.Kind == kind)
        {
            nodes.Read();
            return true;
        }

        RefuseType(name, expected);
        return false;
    }

    private void RefuseType(string name, string expected)
    {
        values.WrongType(name, nodes.Place, expected, nodes.Described);
        nodes.Skip();
    }

    /// <summary>The number of a property's field; <c>null</c> where it is unknown or stands twice, which is a problem.</summary>
    private int? FieldOf(in Scalar property, FieldNames known, ref uint seen)
    {
        var field = known.NumberOf(property.Text);
        if (field < 0)
        {
            var nearest = Quoted.WithNearest(property.Text, known.Names);
            problems.Add(FactErrorCodes.PropertyUnknown, property.Place, null, "A property is unknown.", Quoted.OneOf([.. known.Names]), nearest);
            return null;
        }

        if ((seen & (1u << field)) == 0)
        {
            seen |= 1u << field;
            return field;
        }

        var found = $"{Quoted.Text(property.Text)} again";
        problems.Add(FactErrorCodes.PropertyDuplicate, property.Place, null, "A property stands twice.", "each property once", found);
        return null;
    }
}
