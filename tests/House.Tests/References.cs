using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Prospect.House.Tests;

/// <summary>Which types each type of an assembly uses, anywhere: in signatures, bodies, attributes and bases.</summary>
internal static class References
{
    /// <summary>Every type of the module with what it uses; nested and generated types count as the one they stand in.</summary>
    public static IEnumerable<(TypeDefinition User, TypeReference Used)> Of(ModuleDefinition module)
        => module.Types.SelectMany(type => Inside(type).SelectMany(Used).SelectMany(Parts).Select(used => (type, used)));

    private static IEnumerable<TypeDefinition> Inside(TypeDefinition type)
        => type.NestedTypes.SelectMany(Inside).Prepend(type);

    private static IEnumerable<TypeReference> Used(TypeDefinition type)
    {
        var used = new List<TypeReference?> { type.BaseType };
        used.AddRange(type.Interfaces.Select(i => i.InterfaceType));
        used.AddRange(type.Fields.Select(f => f.FieldType));
        used.AddRange(type.CustomAttributes.Concat(type.Methods.SelectMany(m => m.CustomAttributes)).Select(a => a.AttributeType));
        foreach (var method in type.Methods)
        {
            used.Add(method.ReturnType);
            used.AddRange(method.Parameters.Select(p => p.ParameterType));
            used.AddRange(method.GenericParameters.SelectMany(g => g.Constraints).Select(c => c.ConstraintType));
            if (method.HasBody)
            {
                used.AddRange(method.Body.Variables.Select(v => v.VariableType));
                used.AddRange(method.Body.Instructions.SelectMany(Used));
            }
        }

        return used.OfType<TypeReference>();
    }

    private static IEnumerable<TypeReference?> Used(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        GenericInstanceMethod method => [method.DeclaringType, method.ReturnType, .. method.GenericArguments],
        MethodReference method => [method.DeclaringType, method.ReturnType],
        FieldReference field => [field.DeclaringType, field.FieldType],
        _ => [],
    };

    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
        TypeSpecification specification => Parts(specification.ElementType),
        _ => [type],
    };

    /// <summary>The namespace of a type; a nested type is in that of the one around it.</summary>
    public static string Namespace(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type.Namespace;
    }
}
