using Digital40.GraphQL.Types;
using Digital40.GraphQL.Types.Introspection;

namespace Digital40.GraphQL.Validation.Merging;

/// <summary>The fields of a set, group by group.</summary>
internal sealed partial class QuickMergeCheck
{
    private bool Check(bool byShape)
    {
        if (_isUnsure || _repeats > MaxRepeats)
        {
            return false;
        }

        _fields.Group();
        for (var index = 0; index < _fields.Count; index++)
        {
            if (_fields[index].LastInGroup < 0)
            {
                continue;
            }

            if (_fields[index].LastInGroup != index)
            {
                if (!CheckGroup(index, byShape))
                {
                    return false;
                }
            }
            else if (!byShape && _fields[index].Node.SelectionSet is not null)
            {
                PushBelow(index, null, byShape: false);
            }
        }

        return true;
    }

    private bool CheckGroup(int first, bool byShape)
    {
        if (!HaveOneShape(first))
        {
            return false;
        }

        FindObjectTypes(first);
        if (byShape || _objects.Count > 1)
        {
            PushBelow(first, null, byShape: true);
        }

        if (byShape)
        {
            return true;
        }

        return _objects.Count > 1 ? CheckExclusive(first) : CheckTogether(first, null);
    }

    /// <summary>Fields on different object types never answer together: those of each are checked by themselves, with those on other types.</summary>
    private bool CheckExclusive(int first)
    {
        foreach (var type in _objects)
        {
            if (_repeats > MaxRepeats || !CheckTogether(first, type))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Fields that may answer together are the same field with the same arguments.</summary>
    /// <param name="first">The first field of the group.</param>
    /// <param name="only">The one object type whose fields are looked at, or null for all.</param>
    private bool CheckTogether(int first, ObjectType? only)
    {
        var known = -1;
        for (var index = first; index >= 0; index = _fields[index].NextInGroup)
        {
            _repeats += only is null ? 0 : 1;
            if (IsOut(index, only))
            {
                continue;
            }

            if (known >= 0 && !IsSameField(known, index))
            {
                return false;
            }

            known = known < 0 ? index : known;
        }

        PushBelow(first, only, byShape: false);
        return true;
    }

    private bool IsSameField(int left, int right)
    {
        Steps++;
        var (one, other) = (_fields[left].Node, _fields[right].Node);
        return one.Name.Value == other.Name.Value && SameValues.Surely(one.Arguments, other.Arguments);
    }

    /// <summary>Whether the types of a group do not conflict. A field that is not known conflicts with none.</summary>
    private bool HaveOneShape(int first)
    {
        GraphQLType? shape = null;
        for (var index = first; index >= 0; index = _fields[index].NextInGroup)
        {
            var type = TypeOfField(index);
            if (shape is not null && type is not null && ResponseShape.Conflict(shape, type, out _))
            {
                return false;
            }

            shape ??= type;
        }

        return true;
    }

    private void FindObjectTypes(int first)
    {
        _objects.Clear();
        for (var index = first; index >= 0; index = _fields[index].NextInGroup)
        {
            if (_fields[index].Parent is ObjectType type)
            {
                var place = _objects.IndexOf(type);
                _repeats += place < 0 ? _objects.Count : place;
                if (place < 0)
                {
                    _objects.Add(type);
                }
            }
        }
    }

    /// <summary>What is selected below the fields of a group is a set to be checked.</summary>
    private void PushBelow(int first, ObjectType? only, bool byShape)
    {
        var start = _sources.Count;
        for (var index = first; index >= 0; index = _fields[index].NextInGroup)
        {
            if (_fields[index].Node.SelectionSet is { } selectionSet && !IsOut(index, only))
            {
                _sources.Add(new Source(TypeOfField(index)?.Named, selectionSet));
            }
        }

        var count = _sources.Count - start;
        if (count > 1 || (count == 1 && !byShape))
        {
            _sets.Push(new MergeSet(start, count, byShape));
        }
        else
        {
            _sources.RemoveRange(start, count);
        }
    }

    private bool IsOut(int index, ObjectType? only) => only is not null && _fields[index].Parent is ObjectType type && !ReferenceEquals(type, only);

    private GraphQLType? TypeOfField(int index)
    {
        ref var entry = ref _fields[index];
        return entry.Parent is CompositeType parent ? MetaFields.FindField(_context.Schema, parent, entry.Node.Name.Value)?.Type : null;
    }
}
