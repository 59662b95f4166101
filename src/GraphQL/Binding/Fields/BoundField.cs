using System.Reflection;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Binding.Fields;

/// <summary>A field with what answers it.</summary>
/// <param name="Type">The type of the field.</param>
/// <param name="Field">The field.</param>
/// <param name="Member">The C# member.</param>
/// <param name="Resolver">The member, compiled.</param>
/// <param name="Subscription">The stream of events of a field of the subscription type; null for other fields.</param>
internal sealed record BoundField(
    ObjectType Type,
    FieldDefinition Field,
    MemberInfo Member,
    BoundResolver Resolver,
    BoundSubscription? Subscription);
