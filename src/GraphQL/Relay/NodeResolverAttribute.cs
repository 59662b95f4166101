namespace Digital40.GraphQL.Relay;

/// <summary>
/// The static method of a class marked with <c>[ObjectType&lt;T&gt;]</c> finds a node by its key: its parameter <c>id</c> is the key
/// (<c>string</c>, <c>int</c>, <c>long</c> or <c>Guid</c>). It serves the root fields <c>node</c> and <c>nodes</c>. It returns null when there is none.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeResolverAttribute : Attribute;
