using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Binding.Fields;

/// <summary>A static class with resolvers of the fields of an object type.</summary>
/// <param name="Class">The class.</param>
/// <param name="Target">The object type.</param>
internal sealed record ResolverClass(Type Class, ObjectType Target);
