import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from "graphql";
import { limitExceeded } from "./errors.js";
import type { Limits } from "./limits.js";

/** The limits that the text of a query alone can break. */
export function validationRules(limits: Limits): readonly ValidationRule[] {
  return [
    (context) => depthRule(context, limits.depth),
    (context) =>
      countRule(context, "aliases", limits.aliases, (count) => ({ Field: (field) => (field.alias === undefined ? undefined : count()) })),
    (context) => countRule(context, "directives", limits.directives, (count) => ({ Directive: () => count() })),
    operationRule,
    (context) => repeatsRule(context, limits.repeats),
  ];
}

// Without this the executor would answer that the schema is not configured, as if that were a fault of the archive.
function operationRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition: (node) => {
      if (node.operation === "query") return;
      context.reportError(new GraphQLError(`The archive is read only: there is no ${node.operation}.`, { nodes: node }));
    },
  };
}

function depthRule(context: ValidationContext, allowed: number): ASTVisitor {
  const depths = new Map<FragmentDefinitionNode, number>();
  return {
    OperationDefinition: (operation) => {
      const actual = depthOf(context, operation.selectionSet, depths);
      if (actual > allowed) context.reportError(limitExceeded("depth", allowed, actual));
    },
  };
}

// Each fragment is measured once. A fragment that contains itself counts as empty here: another rule refuses it.
function depthOf(context: ValidationContext, set: SelectionSetNode, depths: Map<FragmentDefinitionNode, number>): number {
  const found = set.selections.map((selection) => {
    if (selection.kind === Kind.FIELD)
      return isIntrospection(selection)
        ? 0
        : 1 + (selection.selectionSet === undefined ? 0 : depthOf(context, selection.selectionSet, depths));
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(context, selection.selectionSet, depths);
    const fragment = context.getFragment(selection.name.value);
    if (fragment == null) return 0;
    const known = depths.get(fragment);
    if (known !== undefined) return known;
    depths.set(fragment, 0);
    const depth = depthOf(context, fragment.selectionSet, depths);
    depths.set(fragment, depth);
    return depth;
  });
  return Math.max(0, ...found);
}

// How deep a question about the schema may go is limited by a rule of graphql itself.
function isIntrospection(field: FieldNode): boolean {
  return field.name.value.startsWith("__");
}

function countRule(
  context: ValidationContext,
  limit: string,
  allowed: number,
  visitor: (count: () => undefined) => ASTVisitor,
): ASTVisitor {
  let actual = 0;
  const count = () => {
    actual += 1;
    return undefined;
  };
  return {
    ...visitor(count),
    Document: { leave: () => (actual > allowed ? context.reportError(limitExceeded(limit, allowed, actual)) : undefined) },
  };
}

function repeatsRule(context: ValidationContext, allowed: number): ASTVisitor {
  return {
    SelectionSet: (set) => {
      const counts = new Map<string, number>();
      for (const selection of set.selections) {
        const name =
          selection.kind === Kind.FIELD
            ? (selection.alias ?? selection.name).value
            : selection.kind === Kind.FRAGMENT_SPREAD
              ? `...${selection.name.value}`
              : "...";
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      const actual = Math.max(0, ...counts.values());
      if (actual > allowed) context.reportError(limitExceeded("repeats", allowed, actual));
    },
  };
}
