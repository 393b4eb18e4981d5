<?php
/**
 * Plugins that join, move or hold back scripts, and how each is told to leave ours alone.
 *
 * The names were looked up in the source of these plugins, or in that of others that ask them the same, in
 * November 2026. None of these plugins was tried. A filter that nobody applies costs nothing.
 *
 * @package Steunwijzer
 */

namespace Steunwijzer;

defined( 'ABSPATH' ) || exit;

/**
 * Filters of lists with parts of addresses. WP Rocket reads them as patterns, in which a dot is any character:
 * it matches what it has to.
 */
const BY_ADDRESS = array(
	// WP Rocket: join and make smaller, defer, delay.
	'rocket_exclude_js',
	'rocket_exclude_defer_js',
	'rocket_delay_js_exclusions',
	// LiteSpeed Cache: join and make smaller, defer or delay, the same for a first visit.
	'litespeed_optimize_js_excludes',
	'litespeed_optm_js_defer_exc',
	'litespeed_optm_gm_js_exc',
	// WP-Optimize.
	'wp-optimize-minify-default-exclusions',
	// Perfmatters.
	'perfmatters_delay_js_exclusions',
	'perfmatters_defer_js_exclusions',
	// FlyingPress.
	'flying_press_exclude_from_minify:js',
	'flying_press_exclude_from_defer:js',
	'flying_press_exclude_from_delay:js',
);

/** Filters of lists with the names under which WordPress knows scripts: SiteGround Speed Optimizer. */
const BY_HANDLE = array(
	'sgo_js_minify_exclude',
	'sgo_javascript_combine_exclude',
	'sgo_js_async_exclude',
);

/** The end of the address of our script, wherever its folder is. */
const FILE_NAME = '/steunwijzer.js';

/** Tells each of them. */
function tell_optimisers(): void {
	foreach ( BY_ADDRESS as $filter ) {
		add_filter( $filter, __NAMESPACE__ . '\\with_address' );
	}
	foreach ( BY_HANDLE as $filter ) {
		add_filter( $filter, __NAMESPACE__ . '\\with_handle' );
	}
	add_filter( 'autoptimize_filter_js_exclude', __NAMESPACE__ . '\\with_address_in_text' );
	// Hummingbird asks of each script whether it may.
	add_filter( 'wphb_minify_resource', __NAMESPACE__ . '\\unless_ours', 20, 2 );
	add_filter( 'wphb_combine_resource', __NAMESPACE__ . '\\unless_ours', 20, 2 );
	// W3 Total Cache shows the tag.
	add_filter( 'w3tc_minify_js_do_tag_minification', __NAMESPACE__ . '\\unless_our_tag', 20, 2 );
}

tell_optimisers();

/**
 * The list with our script.
 *
 * @param mixed $excluded The list.
 */
function with_address( $excluded ) {
	$excluded   = is_array( $excluded ) ? $excluded : array();
	$excluded[] = FILE_NAME;
	return $excluded;
}

/**
 * The list with the name of our script.
 *
 * @param mixed $excluded The list.
 */
function with_handle( $excluded ) {
	$excluded   = is_array( $excluded ) ? $excluded : array();
	$excluded[] = SCRIPT;
	return $excluded;
}

/**
 * The list, written with commas, with our script.
 *
 * @param mixed $excluded The list.
 */
function with_address_in_text( $excluded ) {
	if ( is_array( $excluded ) ) {
		return with_address( $excluded );
	}
	return ltrim( $excluded . ', ' . FILE_NAME, ', ' );
}

/**
 * No, where it is about our script.
 *
 * @param mixed  $may    The answer until now.
 * @param string $handle Whose the file is.
 */
function unless_ours( $may, $handle ) {
	return SCRIPT === $handle ? false : $may;
}

/**
 * No, where it is the tag of our script.
 *
 * @param mixed  $may The answer until now.
 * @param string $tag The tag.
 */
function unless_our_tag( $may, $tag ) {
	return false !== strpos( (string) $tag, FILE_NAME ) ? false : $may;
}
